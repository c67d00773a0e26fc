// Before the first paint: the colours that the device prefers, unless somebody chose others.
if (!document.documentElement.dataset.bsTheme) {
  document.documentElement.dataset.bsTheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}
