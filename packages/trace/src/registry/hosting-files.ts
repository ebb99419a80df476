import { HOSTING_RULES } from './hosting-rules.ts';

/** Ready-to-paste settings that lie beside the published files; no secret and no address of anyone stands in them. */
export function hostingFiles(): ReadonlyMap<string, string> {
  return new Map([
    ['hosting/README.md', README],
    ['hosting/nginx.conf', nginx()],
    ['hosting/bucket.sh', bucket()],
    ['hosting/bucket-cors.json', `${JSON.stringify(CORS, null, 2)}\n`],
  ]);
}

const README = `# Đưa sổ đăng ký lên mạng

Cả thư mục này là tệp tĩnh: đặt ở gốc của một tên miền https là dùng được.

- \`nginx.conf\`: dán vào khối \`http\` của nginx, thay đường dẫn \`root\` và thêm chứng thư TLS.
- \`bucket.sh\` và \`bucket-cors.json\`: cho kho đối tượng tương thích S3. Kho đối tượng không hiểu đường dẫn có lô và số sê-ri,
  nên cần một quy tắc ở CDN đưa \`/01/<gtin>/…\` về \`/01/<gtin>/index.html\`, \`/ocop/<mã>/…\` về \`/ocop/<mã>/index.html\`.
- Bắt buộc với mọi máy chủ: \`Access-Control-Allow-Origin: *\`, \`X-Content-Type-Options: nosniff\`, đúng kiểu tệp, không chuyển hướng.

# Putting the register online

The whole folder is static files: at the root of an https host it works as it stands.

- \`nginx.conf\`: paste into the \`http\` block, set \`root\` and your TLS certificate.
- \`bucket.sh\` and \`bucket-cors.json\`: for S3-compatible object stores. A bucket does not know paths with a lot and a serial,
  so the CDN before it needs a rule from \`/01/<gtin>/…\` to \`/01/<gtin>/index.html\` and from \`/ocop/<code>/…\` to \`/ocop/<code>/index.html\`.
- Needed everywhere: \`Access-Control-Allow-Origin: *\`, \`X-Content-Type-Options: nosniff\`, right media types, no redirect.
`;

const CORS = {
  CORSRules: [{ AllowedOrigins: ['*'], AllowedMethods: ['GET', 'HEAD'], AllowedHeaders: ['*'], MaxAgeSeconds: 86_400 }],
};

function nginx(): string {
  const ages = HOSTING_RULES.map(({ pattern, cacheControl }) => {
    const path = pattern.source.replaceAll(String.raw`\/`, '/');
    return `  "~${path}" "${cacheControl}";\n`;
  });
  return `# $uri is the file that answers, after try_files. Patterns with braces need the quotes.
map $uri $ocop_cache {
  default "public, max-age=900";
${ages.join('')}}

# A machine asks for the linkset by query or by Accept; everyone else gets the page.
map "$arg_linkType|$http_accept" $ocop_answer {
  default index.html;
  "~^linkset[|]" linkset.json;
  "~*^[|].*application/linkset[+]json" linkset.json;
}

server {
  listen 443 ssl;
  root /srv/ocop;
  charset utf-8;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    image/svg+xml svg;
    application/linkset+json json;
    application/jose+json jws;
    application/vc+jwt jwt;
    application/gzip gz;
  }
  # A location that adds a header of its own loses these four: nginx inherits all or none.
  add_header Access-Control-Allow-Origin "*" always;
  add_header X-Content-Type-Options "nosniff" always;
  add_header Cache-Control $ocop_cache;
  add_header Vary "Accept" always;

  # A signed label with or without lot and serial opens the page of its product; no redirect, so that S stays in the address.
  location ~ "^/01/(?<ocop_gtin>[0-9]{14})(/10/[0-9A-Z]+)?(/21/[0-9A-Z]+)?/?$" { try_files /01/$ocop_gtin/$ocop_answer =404; }
  location ~ "^/(ocop|OCOP)/(?<ocop_code>[0-9A-Z][0-9A-Z.-]*)(/10/[0-9A-Z]+)?(/21/[0-9A-Z]+)?/?$" { try_files /ocop/$ocop_code/$ocop_answer =404; }
  location ~ "/[.](?!well-known/)" { return 404; }
  location /ocop/status/ { types { application/statuslist+jwt jwt; } }
  location = /ns/ocop/v1 { types { } default_type application/ld+json; }
  location / { try_files $uri $uri/index.html =404; }
}
`;
}

function bucket(): string {
  const copies = HOSTING_RULES.toReversed().map(
    ({ glob, mediaType, cacheControl }) =>
      `aws s3 cp "$FOLDER" "s3://$BUCKET" --recursive --exclude '*' --include '${glob}' \\\n` +
      `  --content-type '${mediaType}' --cache-control '${cacheControl}'\n`,
  );
  return `#!/bin/sh
# FOLDER: the published folder. BUCKET: name of the bucket. Special kinds come last, so that their types win.
# X-Content-Type-Options cannot be stored in a bucket: set it at the CDN before it.
set -eu
${copies.join('')}aws s3api put-bucket-cors --bucket "$BUCKET" --cors-configuration "$(cat "$FOLDER/hosting/bucket-cors.json")"
`;
}
