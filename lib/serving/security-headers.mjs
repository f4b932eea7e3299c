/**
 * Headers of every answer, in plain JavaScript for the configuration of the framework. The Content-Security-Policy is not
 * among them, for Next adds to it instead of replacing it: pages get theirs from the page cache, everything else from the
 * proxy, or where it is answered before either.
 */
const year = 31_536_000;

export const securityHeaders = [
  { key: 'Strict-Transport-Security', value: `max-age=${2 * year}; includeSubDomains` },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: [
      'accelerometer',
      'autoplay',
      'camera',
      'display-capture',
      'encrypted-media',
      'fullscreen',
      'geolocation',
      'gyroscope',
      'magnetometer',
      'microphone',
      'midi',
      'payment',
      'picture-in-picture',
      'publickey-credentials-get',
      'screen-wake-lock',
      'usb',
      'xr-spatial-tracking',
    ]
      .map((feature) => `${feature}=()`)
      .join(', '),
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
];
