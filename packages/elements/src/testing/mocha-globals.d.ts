// The four names of the browser test runner that these tests use; its full types would also claim vitest's.
declare function describe(title: string, body: () => void): void;
declare function it(title: string, body: () => void | Promise<void>): void;
declare function before(body: () => void | Promise<void>): void;
declare function afterEach(body: () => void | Promise<void>): void;
