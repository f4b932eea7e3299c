/** A tree of components → an iCalendar document (RFC 5545); the one place where text is escaped and folded for it. */

export type IcalProperty = {
  name: string;
  /** Such as `VALUE=DATE`. */
  parameter?: string;
  /** Text is escaped; dates, addresses and other values of ours stand as they are. */
  value: { text: string } | { raw: string };
};

export type IcalComponent = {
  name: string;
  properties: IcalProperty[];
  components: IcalComponent[];
};

export function writeIcalendar(component: IcalComponent): string {
  return linesOf(component)
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}

function linesOf({ name, properties, components }: IcalComponent): string[] {
  return [
    `BEGIN:${name}`,
    ...properties.map(lineOf),
    ...components.flatMap(linesOf),
    `END:${name}`,
  ];
}

function lineOf({ name, parameter, value }: IcalProperty): string {
  const head = parameter === undefined ? name : `${name};${parameter}`;
  return `${head}:${'text' in value ? escapeText(value.text) : plain(value.raw)}`;
}

function escapeText(text: string): string {
  return plain(text.replaceAll(/[\\;,]/g, '\\$&').replaceAll(/\r\n?|\n/g, '\\n'));
}

/** A line that ended inside a value would begin a property that nobody wrote. */
function plain(text: string): string {
  return text.toWellFormed().replaceAll(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets; what follows begins with a blank. No character is cut in two. */
function fold(line: string): string {
  const most = 75;
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > most) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}
