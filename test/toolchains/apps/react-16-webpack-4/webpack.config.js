module.exports = {
  mode: "production",
  entry: "./src/legacyRoot.jsx",
  output: { filename: "main.js" },
  // Of the two copies of a package, the one in CommonJS has no syntax that webpack 4 cannot parse.
  resolve: { extensions: [".js", ".jsx"], mainFields: ["main"] },
  module: {
    rules: [
      { test: /\.jsx$/, loader: "babel-loader" },
      { test: /\.css$/, use: ["style-loader", "css-loader"] },
    ],
  },
};
