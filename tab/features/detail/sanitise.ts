import DOMPurify from 'dompurify';

const TAGS = [
  ...[
    'a',
    'b',
    'strong',
    'i',
    'em',
    'u',
    'p',
    'br',
    'hr',
    'ul',
    'ol',
    'li',
    'div',
    'span',
    'blockquote',
    'code',
    'pre',
  ],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'dl', 'dt', 'dd', 'sub', 'sup'],
];

const purifier = DOMPurify();
purifier.addHook('afterSanitizeAttributes', (node) => {
  if (node.tagName !== 'A' || !node.hasAttribute('href')) return;
  node.setAttribute('target', '_blank');
  node.setAttribute('rel', 'noopener noreferrer');
});

/**
 * Microsoft's HTML without anything that runs, styles, loads or posts: text, lists, tables and https links that open outside.
 * The names of headings stay below ours, so that the outline of the page keeps making sense.
 */
export function sanitise(html: string): string {
  return purifier
    .sanitize(html, {
      ALLOWED_TAGS: TAGS,
      ALLOWED_ATTR: ['href', 'colspan', 'rowspan'],
      ALLOWED_URI_REGEXP: /^https:\/\/[^\s\\@]+$/i,
      ALLOW_DATA_ATTR: false,
      ALLOW_ARIA_ATTR: false,
    })
    .replace(/<(\/?)h[1-6]>/g, '<$1h4>');
}
