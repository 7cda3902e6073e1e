/** The version in package.json, put in by the build. */
declare const __KIT_VERSION__: string;
