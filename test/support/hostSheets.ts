import preflight from "tailwindcss/preflight.css?inline";

/** Style sheets as hosts have them: resets and rules for elements, with names. */
export const hostSheets: Record<string, string> = {
  "Tailwind's preflight": preflight,
  "buttons with nothing set": "button { all: unset }",
  "boxes without their padding": "*, *::before, *::after { box-sizing: content-box }",
  "no margin and no padding": "* { margin: 0; padding: 0 }",
  "text of a blog":
    "p { line-height: 2 } p, ul, dl { margin: 2em 0 } h1, h2, h3 { margin: 1em 0; font-size: 3em; color: teal } li { margin: 1em 0 }",
  "a reset by element":
    "section, div, span, p, h2, a, ul, li, dl, dt, dd, details, summary, code { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline } ul { list-style: none } a { text-decoration: none; color: inherit }",
  "rules for form elements":
    "button { width: 100%; height: 60px; margin: 1em; padding: 2em; float: left; color: teal; font: 700 30px/2 serif; background: linear-gradient(red, blue); border: 5px double red; border-radius: 50px; text-transform: uppercase; letter-spacing: 3px; box-shadow: 0 0 9px red; min-width: 200px } textarea { width: 50px; height: 9px }",
  "Bootstrap's reboot":
    "dl { margin: 0 0 1rem } dt { font-weight: 700 } dd { margin: 0 0 0.5rem } p { margin: 0 0 1rem } a { color: blue; text-decoration: underline } code { color: deeppink; font-size: 0.875em; word-wrap: break-word } summary { display: list-item } svg { vertical-align: middle } h2 { margin: 0 0 0.5rem; font-size: 2rem; font-weight: 500; line-height: 1.2 }",
  "drawings as blocks":
    "svg, img { display: block; vertical-align: middle; max-width: 100%; height: auto } svg { fill: red; stroke: none; width: 100% }",
  "no marker on details": "summary { list-style: none; display: block }",
  "lists in columns":
    "dl { display: flex } dt { float: left; clear: left; margin: 1em 0 } dd { margin-left: 180px }",
};
