module.exports = {
  mode: "production",
  entry: "./src/legacyRoot.jsx",
  output: { filename: "main.js" },
  resolve: { extensions: [".js", ".jsx"] },
  module: {
    rules: [
      { test: /\.jsx$/, loader: "babel-loader" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
};
