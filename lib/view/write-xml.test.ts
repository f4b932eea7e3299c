import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { writeXml } from './write-xml';

describe('writeXml', () => {
  it('writes elements, attributes and lists in the order given', () => {
    expect(writeXml({ a: { '@x': 1, b: ['1', '2'], c: { '@y': 'z', '#text': 't' } } })).toBe(
      '<?xml version="1.0" encoding="UTF-8"?><a x="1"><b>1</b><b>2</b><c y="z">t</c></a>\n',
    );
  });

  it.each(['& < > " \' ]]> </script> <!-- &amp; &#65;', '\u2028 emoji 😀 العربية', '0012', '  '])(
    'gives back every text as it was: %s',
    (text) => {
      const xml = writeXml({ a: { '@b': text, '#text': text } });
      const parser = new XMLParser({
        ignoreAttributes: false,
        attributeNamePrefix: '@',
        parseTagValue: false,
        trimValues: false,
        alwaysCreateTextNode: true,
      });
      expect(parser.parse(xml).a).toEqual({ '@b': text, '#text': text });
    },
  );

  it('leaves out what XML cannot write', () => {
    expect(writeXml({ a: 'x\u0000\u0007y\uD800z\uFFFE' })).toContain(
      '<a>xyz</a>'.replace('z', '\uFFFDz'),
    );
  });
});
