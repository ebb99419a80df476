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
- Với nginx, \`?linkType=linkset\` hoặc \`Accept: application/linkset+json\` trả tập liên kết (của lô nếu lô có tệp riêng), \`linkType=gs1:pip\`,
  \`gs1:certificationInfo\`, \`gs1:traceability\` trả đúng thứ được hỏi, loại khác trả 404. Kho đối tượng không làm được việc này: máy đọc mở thẳng
  \`linkset.json\` cạnh trang sản phẩm.
- Máy chủ tệp tĩnh không phải bộ phân giải GS1 đầy đủ: không kiểm tra số kiểm tra của mã để trả 400, không giải nén liên kết nén, không chọn
  ngôn ngữ theo \`Accept-Language\` (trang có cả hai thứ tiếng), không chuyển hướng kèm chuỗi truy vấn sang máy chủ khác.
- \`404.html\`: trang cho mã không có trong sổ; nginx đã dùng. Kho đối tượng: khai làm trang lỗi (error document), giữ mã 404.
- Bắt buộc với mọi máy chủ: \`Access-Control-Allow-Origin: *\`, \`X-Content-Type-Options: nosniff\`, đúng kiểu tệp, không chuyển hướng.

# Putting the register online

The whole folder is static files: at the root of an https host it works as it stands.

- \`nginx.conf\`: paste into the \`http\` block, set \`root\` and your TLS certificate.
- \`bucket.sh\` and \`bucket-cors.json\`: for S3-compatible object stores. A bucket does not know paths with a lot and a serial,
  so the CDN before it needs a rule from \`/01/<gtin>/…\` to \`/01/<gtin>/index.html\` and from \`/ocop/<code>/…\` to \`/ocop/<code>/index.html\`.
- nginx answers \`?linkType=linkset\` or \`Accept: application/linkset+json\` with the linkset (the lot's where the lot has one),
  \`linkType=gs1:pip\`, \`gs1:certificationInfo\` and \`gs1:traceability\` with what was asked for, and any other type with 404. A bucket cannot:
  machines open \`linkset.json\` beside the page.
- A static host is no full GS1 resolver: it does not check check digits in order to answer 400, does not decompress compressed links, does not
  choose by \`Accept-Language\` (pages hold both languages), and does not redirect elsewhere with the query string.
- \`404.html\` is the page for a code that is not here; nginx uses it. In a bucket name it as the error document and keep the status 404.
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
  "~^gs1(:|%3A)(defaultLink|pip)[|]" index.html;
  "~^gs1(:|%3A)traceability[|]" events.jsonld;
  # Asked for and not here: no such file, so 404.
  "~^[^|]" none;
}
map $arg_linkType $ocop_record {
  default "";
  "~^gs1(:|%3A)certificationInfo$" yes;
}
map $uri $ocop_link {
  default "";
  "~/linkset[.]json$" '<https://ref.gs1.org/standards/resolver/linkset-context>; rel="http://www.w3.org/ns/json-ld#context"; type="application/ld+json"';
}

server {
  listen 443 ssl;
  root /srv/ocop;
  charset utf-8;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript image/svg+xml application/linkset+json application/ld+json application/jose+json;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    image/svg+xml svg;
    application/linkset+json json;
    application/ld+json jsonld;
    application/jose+json jws;
    application/vc+jwt jwt;
    application/gzip gz;
  }
  error_page 404 /404.html;
  # A location that adds a header of its own loses these five: nginx inherits all or none.
  add_header Access-Control-Allow-Origin "*" always;
  add_header X-Content-Type-Options "nosniff" always;
  add_header Cache-Control $ocop_cache;
  add_header Vary "Accept" always;
  add_header Link $ocop_link;

  # A signed label with or without lot and serial opens the page of its product; no redirect, so that S stays in the address.
  location ~ "^/01/(?<ocop_gtin>[0-9]{14})(?<ocop_lot>/10/[0-9A-Z]+)?(/21/[0-9A-Z]+)?/?$" {
    if ($ocop_record) { return 307 /ocop/rec/$ocop_gtin.jwt?$args; }
    try_files /01/$ocop_gtin$ocop_lot/$ocop_answer /01/$ocop_gtin/$ocop_answer =404;
  }
  location ~ "^/01/(?![0-9]{14}(/|$))" { return 400; }
  location ~ "^/(ocop|OCOP)/(?<ocop_code>[0-9A-Z][0-9A-Z.-]*)(?<ocop_lot>/10/[0-9A-Z]+)?(/21/[0-9A-Z]+)?/?$" {
    if ($ocop_record) { return 307 /ocop/rec/$ocop_code.jwt?$args; }
    try_files /ocop/$ocop_code$ocop_lot/$ocop_answer /ocop/$ocop_code/$ocop_answer =404;
  }
  location = /.well-known/gs1resolver { types { } default_type application/json; }
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
