/** The sign of the site, in its colour: an SVG of which the pictures of other sizes are made. */
import { site } from '../site';
import { palette } from './colour';

/** Inside `margin` parts of 32 on each side: what a launcher cuts to its own shape needs some. */
export function siteIcon(margin = 0): string {
  const { accent, wash } = palette(site.hue, 'light');
  const side = 32 + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-margin} ${-margin} ${side} ${side}">
  <rect x="${-margin}" y="${-margin}" width="${side}" height="${side}" rx="${margin > 0 ? 0 : 7}" fill="${wash}"/>
  <g fill="none" stroke="${accent}" stroke-width="1.6" transform="translate(16 16) rotate(-18)">
    <ellipse rx="6.4" ry="5"/>
    <ellipse rx="10" ry="7.8" opacity=".7"/>
    <ellipse rx="13.6" ry="10.6" opacity=".4"/>
  </g>
  <circle cx="16" cy="16" r="3.2" fill="${accent}"/>
</svg>
`;
}
