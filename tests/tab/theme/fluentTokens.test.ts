import { describe, expect, it } from '@jest/globals';
import { tokensCss } from '../../../tab/theme/fluentTokens';

describe("Fluent's tokens as a style sheet", () => {
  it('has light as the default and a block for each other theme', () => {
    const css = tokensCss(['colorNeutralBackground1']);
    expect(css).toContain(':root{color-scheme:light;--colorNeutralBackground1:#ffffff;}');
    expect(css).toContain(':root[data-theme=dark]{color-scheme:dark;--colorNeutralBackground1:#292929;}');
    expect(css).toContain(':root[data-theme=contrast]{color-scheme:dark;--colorNeutralBackground1:#000000;}');
    expect(css).toContain('@media (prefers-color-scheme:dark){:root:not([data-theme])');
  });

  it('says so when a style sheet names a token that Fluent does not have', () => {
    expect(() => tokensCss(['colorOfHope'])).toThrow('No such Fluent token: colorOfHope');
  });
});
