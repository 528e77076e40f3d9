function examples(...lines: readonly (readonly [command: string, what: string])[]): string {
  const shown = lines.map(([command, what]) => `  $ hrc-inputs ${command}\n      ${what}`);
  return `\nExamples:\n${shown.join('\n')}`;
}

const STATUSES = `
Exit status: 0 all read; 3 finished, but something needs a person; 2 wrong
usage; 1 the run was impossible.`;

/** What stands below the options in each command's help. */
export const EXAMPLES = {
  root:
    examples(
      ['digest ./inbox', 'read ./inbox and write ./digest; begin with digest/index.md'],
      ['inspect "./inbox/City of X.pdf"', 'see how one file was split'],
      ['calls show hrc-57-12 --lang fr', 'read the questions in French'],
    ) + `\n${STATUSES}`,
  digest:
    examples(
      ['digest ./inbox --out ./report --lang es', 'headings in Spanish, written to ./report'],
      ['digest ./inbox --format docx,xlsx', 'a Word file and a spreadsheet, nothing else'],
      ['digest ./inbox --stdout answers > answers.csv', 'one table, and no folder written'],
      ["digest ./inbox --cite-style '{short}, p. {page}'", 'citations in a style of your own'],
      [
        'digest ./inbox --json --strict',
        'for a script: numbers on stdout, status 3 on any warning',
      ],
    ) + `\n${STATUSES}`,
  register: examples(
    ['register ./inbox > register.csv', 'correct it, then put it into ./inbox'],
    ['register ./inbox --bom > register.csv', 'with the letters right in Excel'],
  ),
  inspect: examples(
    ['inspect ./inbox/answer.docx', 'every block with its question and the evidence for it'],
    ['inspect ./inbox/answer.docx --json', 'the same, with the whole text, for a script'],
  ),
  text: examples(
    ['text ./inbox/answer.pdf', 'what is read of it, with page marks'],
    ['text --blocks ./inbox/*.docx', 'a line for each paragraph, heading, cell or note'],
    ['text --json --ocr force scan.pdf', 'its text recognized anew, for a script'],
  ),
  tag: examples(
    ['tag --lang en < sentences.txt', 'a line of JSON for each sentence'],
    ['tag --keys answers.txt', 'a line of JSON for each answer; empty lines part the answers'],
  ),
  evaluate:
    examples(
      ['evaluate --gold ./gold ./inbox', 'figures by language, format and layout'],
      [
        'evaluate --gold ./gold --call ./my-call.yaml ./inbox --json',
        'of a call of your own, down to each question, for a script',
      ],
    ) + `\n${STATUSES}`,
  cache: examples(
    ['cache size', 'how much is kept'],
    ['cache clear', 'remove it, as when the report is out'],
  ),
  calls: examples(
    ['calls list', 'list the calls'],
    ['calls show hrc-57-12', 'print one'],
    ['calls new --from page.html > my-call.yaml', 'draft the template of another'],
  ),
  show: examples(
    ['calls show hrc-57-12 --lang ar', 'in Arabic'],
    ['calls show ./my-call.yaml', 'check and print a template of your own'],
  ),
  check: examples(
    ['calls check ./my-call.yaml', 'every mistake with line and field, and what it lacks'],
    ['calls check --strict ./my-call.yaml', 'for a script: status 3 on any warning'],
  ),
  stub: examples(
    ['calls translate-stub ./my-call.yaml', 'all that lacks, in all six languages'],
    ['calls translate-stub ./my-call.yaml --lang fr es', 'in two of them'],
  ),
  newCall: examples(
    ['calls new --from page.html > my-call.yaml', 'what is not sure is said, and marked "check:"'],
    ['calls new --from call.pdf invitation.html --out my-call.yaml', 'two ways in, one template'],
  ),
  completion: examples(
    ['completion bash >> ~/.bashrc', 'bash: for every new shell'],
    ['completion zsh > "${fpath[1]}/_hrc-inputs"', 'zsh: in a folder that it searches'],
    ['completion fish > ~/.config/fish/completions/hrc-inputs.fish', 'fish'],
  ),
} as const;
