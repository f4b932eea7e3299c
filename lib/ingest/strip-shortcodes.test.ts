import { describe, expect, it } from 'vitest';
import { stripShortcodes } from './strip-shortcodes';

describe('stripShortcodes', () => {
  it.each([
    ['Before {{< youtube w7Ft2ymGmfc >}} after', 'Before  after', ['youtube']],
    ['{{% notice tip %}}Mind **this**.{{% /notice %}}', 'Mind **this**.', ['notice']],
    ['{{<figure src="a.png" title="A > B">}}', '', ['figure']],
    ['{{< a/b.html />}}{{< a/b.html />}}{{< Ref "x.md" >}}', '', ['a/b.html', 'Ref']],
    ['{{< gist\n  name\n  id >}}', '', ['gist']],
  ])('takes %j out', (written, body, names) => {
    expect(stripShortcodes(written)).toEqual({ body, names });
  });

  it.each([
    'A template has {{ .Title }} and {{name}}',
    'Shown as it is: {{</* figure */>}}',
    '{{< 5 >}} {{<>}} {{< open',
    '{ {< x >} }',
  ])('leaves %j', (body) => {
    expect(stripShortcodes(body)).toEqual({ body, names: [] });
  });

  it('comes to an end with what never closes', () => {
    const body = '{{< a '.repeat(50_000);
    expect(stripShortcodes(body)).toEqual({ body, names: [] });
  });
});
