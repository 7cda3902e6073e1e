/** The names that name no end: the category says more, or the code. */
export const emptyNames =
  /^(BadRequest|CallSetupError|LocalError|NoPermission|Success|UnknownError)$/;
