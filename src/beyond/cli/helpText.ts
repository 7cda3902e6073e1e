/** What `--help` says; it fits a screen of 24 lines and 80 columns. */
export const helpText = `Why did the call end? Azure Communication Services' codes in plain words.

  npx react-call-end-reason 410/3101
  npx react-call-end-reason "Call ended with code 410, subcode 3101"
  npx react-call-end-reason < app.log | sort | uniq -c

Give it codes, JSON, an error, a line of a log. Without any it reads standard
input and answers each line with one line: code/subCode, outcome, what the user
reads, who can fix it, with tabs between them; "-" where a line holds no end.

  --json                 as JSON; null for a line that holds no end
  --locale de-DE         what the user reads, in another language
  --context name=value   what you know of the call, once for each:
                         direction=Incoming|Outgoing  isGroup=true|false
                         participant=local|remote     wasConnected=true|false
                         otherPartyName=Mia
  --help, --version

Exit code: 0 an answer, 1 no end in what was given, 2 wrong arguments.
`;
