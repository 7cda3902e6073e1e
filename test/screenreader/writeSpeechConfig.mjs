import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const server = `LogLevel 1
LogDir "default"
AudioOutputMethod "alsa"
DefaultModule capture
DefaultLanguage "en"
AddModule "capture" "sd_generic" "capture.conf"
`;

const languages = ["en", "de", "ar"];

const voice = (script) => `GenericExecuteSynth "${process.execPath} ${script} \\'$DATA\\'"
GenericMaxChunkLength 4000
GenericDelimiters "\\n"
${languages.map((tag) => `GenericLanguage "${tag}" "${tag}" "utf-8"`).join("\n")}
${languages.map((tag) => `AddVoice "${tag}" "MALE1" "${tag}"`).join("\n")}
DefaultVoice "en"
`;

/** Has the speech server give what it is to say to a script, as the one argument, in place of a voice. */
export function writeSpeechConfig(folder, script) {
  mkdirSync(join(folder, "modules"), { recursive: true });
  writeFileSync(join(folder, "speechd.conf"), server);
  writeFileSync(join(folder, "modules/capture.conf"), voice(script));
}
