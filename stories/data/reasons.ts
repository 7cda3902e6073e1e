/** Ends as the SDK reports them, by what happened. */
export const reasons = {
  hangUp: { code: 0, subCode: 0, resultCategories: ["Success"] },
  noAnswer: { code: 487, subCode: 10004, resultCategories: ["ExpectedError"] },
  networkDrop: {
    code: 410,
    subCode: 3101,
    message:
      "Call dropped due to unexpected network problem on the client, please check client's network and retry.",
    resultCategories: ["UnexpectedClientError"],
  },
  signInExpired: { code: 495, subCode: 4507, resultCategories: ["UnexpectedClientError"] },
  serviceFailure: { code: 503, resultCategories: ["UnexpectedServerError"] },
  hiddenNetworkDrop: {
    code: 0,
    subCode: 0,
    message: "NetworkError",
    resultCategories: ["Success"],
  },
  unknown: { code: 199, subCode: 1 },
};
