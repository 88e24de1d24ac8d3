const { TestEnvironment } = require('jest-environment-node');

/** Leaves out all tests after the first that fails: a mutant is dead then, and jest itself can stop between files only. */
module.exports = class StopAtFirstFailure extends TestEnvironment {
  failed = false;

  handleTestEvent(event) {
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.failed = true;
    if (event.name === 'test_start' && this.failed) event.test.mode = 'skip';
  }
};
