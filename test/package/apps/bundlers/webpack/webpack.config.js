import MiniCssExtractPlugin from "mini-css-extract-plugin";

export default {
  mode: "production",
  entry: "./src/main.tsx",
  // The page allows no script by its plain address; webpack writes one to load a language.
  output: { path: `${import.meta.dirname}/public`, trustedTypes: true },
  resolve: { extensions: [".tsx", "..."] },
  // React and the dialog are larger than what webpack warns of.
  performance: { hints: false },
  module: {
    rules: [
      { test: /\.tsx$/, loader: "esbuild-loader", options: { jsx: "automatic", target: "es2022" } },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] },
    ],
  },
  plugins: [new MiniCssExtractPlugin()],
};
