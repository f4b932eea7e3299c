/** An address in a body that Markdown, sanitiser and parser all leave as it is: nothing in it is spelled otherwise by any of them. */
export const plainAddress = /(?:https?:\/\/|\/(?!\/))[\w.~/?=#:+,-]*/.source;
