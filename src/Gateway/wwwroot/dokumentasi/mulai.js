// The document names the gateway's public address; whoever opened this page under another one still tries it out from here.
(async () => {
  const place = document.getElementById('dokumentasi');
  try {
    const answer = await fetch('/openapi/v1.json');
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
    const spec = await answer.json();
    const issuer = spec.servers[0].url;
    spec.servers = [{ url: location.origin }];
    for (const scheme of Object.values(spec.components.securitySchemes)) {
      for (const flow of Object.values(scheme.flows)) {
        flow.tokenUrl = flow.tokenUrl.replace(issuer, location.origin);
      }
    }
    place.textContent = '';
    SwaggerUIBundle({
      spec,
      domNode: place,
      deepLinking: true,
      docExpansion: 'list',
      filter: true,
      defaultModelsExpandDepth: 0,
      displayRequestDuration: true,
      persistAuthorization: false,
      validatorUrl: null,
    });
  } catch (problem) {
    place.textContent = `Dokumen tidak dapat dimuat (${problem.message}). Coba muat ulang halaman ini.`;
  }
})();
