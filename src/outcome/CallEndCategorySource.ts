/**
 * Where a category comes from: the call itself, the catalog's row, the class of the code, or nothing
 * but that it is an error.
 */
export type CallEndCategorySource = "reported" | "catalog" | "codeClass" | "error";
