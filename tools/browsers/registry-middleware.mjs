// A registry for browser tests to fill, on the test server's own origin, and a record of what a browser really sends to it: method, path, cookie,
// referrer. A page PUTs the files; each browser has its own, told apart by its user agent.

/** A middleware of the test server (Koa). */
export function registryMiddleware() {
  const browsers = new Map();
  const of = (agent) => {
    if (!browsers.has(agent)) browsers.set(agent, { files: new Map(), requests: [] });
    return browsers.get(agent);
  };
  return async (context, next) => {
    const { method, path, req } = context;
    const { files, requests } = of(req.headers['user-agent']);
    if (path === '/test-registry/requests') {
      context.body = JSON.stringify(requests);
      if (method === 'DELETE') requests.length = 0;
      return;
    }
    if (path.startsWith('/test-registry/file/') && method === 'PUT') {
      const chunks = [];
      for await (const chunk of req) chunks.push(chunk);
      files.set(path.slice('/test-registry/file'.length), Buffer.concat(chunks));
      context.body = '{}';
      return;
    }
    if (path === '/test-registry/redirect') {
      context.redirect('/.well-known/ocop/trust-list.jws');
      return;
    }
    if (!path.startsWith('/.well-known/ocop/') && !path.startsWith('/ocop/')) {
      await next();
      return;
    }
    const { cookie, referer, authorization } = req.headers;
    requests.push({ method, url: req.url, cookie, referer, authorization });
    const file = files.get(path);
    context.status = file ? 200 : 404;
    context.body = file ?? '';
  };
}
