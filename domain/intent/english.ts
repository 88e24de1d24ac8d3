/** Every word of English that the chat understands, as data: another language is another file of this shape. */
export * from './english/groups';
export * from './english/people';
export * from './english/phrases';
export * from './english/shortForms';
export * from './english/smallWords';
export * from './english/subjects';
export * from './english/times';
export * from './english/wishes';
