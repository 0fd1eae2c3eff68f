/**
 * Ready configurations of the two servers offices have. Both send the pane's security policy as a header too: a page's
 * own meta element does not reach its worker. No header forbids frames, because Excel on the web shows the pane in one.
 */
import type { Address } from './address';

/** Content types by file extension; a server that says otherwise breaks the pane, since sniffing is forbidden. */
export const CONTENT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** What an administrator puts in place of these; a test does it too. */
export const NGINX_PLACES = {
  site: '/srv/ziping/site/',
  certificate: '/etc/nginx/ziping.crt',
  key: '/etc/nginx/ziping.key',
} as const;

const TEXTS = 'text/css text/javascript application/json application/xml text/plain';

/** A file for conf.d: one server with TLS 1.2 as well, because Office on Windows fails with TLS 1.3 alone. */
export function nginxConfiguration({ hostname, port, path }: Address, policy: string): string {
  const types = Object.entries(CONTENT_TYPES).map(([extension, type]) => `            ${type} ${extension};`);
  const toFolder = path === '/' ? '' : `    location = ${path.slice(0, -1)} {\n        return 301 ${path};\n    }\n`;
  return `# 绩效自评助手。用法：把本文件放到 /etc/nginx/conf.d/ziping.conf，把 site 文件夹放到 ${NGINX_PLACES.site}，
# 改好下面两行证书的位置，然后执行 nginx -t 和 nginx -s reload。证书必须是办公电脑信任的机构签发的。
map $uri $ziping_cache {
    default "no-cache";
    # 文件名里带内容指纹的，内容不会再变
    "~\\.[0-9a-f]{12}\\.(css|js)$" "public, max-age=31536000, immutable";
}

server {
    listen ${port} ssl;
    server_name ${hostname};
    ssl_certificate ${NGINX_PLACES.certificate};
    ssl_certificate_key ${NGINX_PLACES.key};
    ssl_protocols TLSv1.2 TLSv1.3;
    server_tokens off;

${toFolder}    location = ${path}web.config {
        return 404;
    }
    location ${path} {
        alias ${NGINX_PLACES.site};
        index taskpane.html;
        types {
${types.join('\n')}
        }
        charset utf-8;
        charset_types ${TEXTS};
        gzip on;
        gzip_types ${TEXTS};
        add_header Cache-Control $ziping_cache always;
        add_header Content-Security-Policy "${policy}" always;
        add_header X-Content-Type-Options nosniff always;
    }
}
`;
}

const inXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** web.config in the served folder. https is bound to the site in IIS itself; a web.config cannot do that. */
export function iisConfiguration(policy: string): string {
  const types = Object.entries(CONTENT_TYPES).map(
    ([extension, type]) =>
      `      <remove fileExtension=".${extension}" />\n      <mimeMap fileExtension=".${extension}" mimeType="${type}" />`,
  );
  const headers = [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
  ].map(
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${inXml(value!)}" />`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- 绩效自评助手。用法：在 IIS 管理器里把 site 文件夹添加为网站或应用程序，给网站绑定 https 和证书即可，本文件不用改。 -->
<configuration>
  <system.webServer>
    <defaultDocument>
      <files>
        <clear />
        <add value="taskpane.html" />
      </files>
    </defaultDocument>
    <staticContent>
${types.join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <!-- 网页版 Excel 在框架里打开窗格，禁止框架的头必须去掉 -->
        <remove name="X-Frame-Options" />
        <remove name="X-Powered-By" />
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}
