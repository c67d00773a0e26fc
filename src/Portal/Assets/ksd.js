// What pages can do beyond HTML. Everything essential works without it.
(() => {
  'use strict';

  const draftPrefix = 'ksd-draf:';
  const fieldsOf = (form) => [...form.elements].filter((field) => field.name && ('ikut' in field.dataset || !['hidden', 'password', 'file', 'submit', 'button'].includes(field.type)));

  // A form with data-draf keeps what is typed in this browser until it has been sent.
  // Boxes may share a name, so each is kept by its value; one that the draft does not know stays as the page has it.
  const keyOf = (field) => (field.type === 'checkbox' ? `${field.name}=${field.value}` : field.name);
  const read = (form) => Object.fromEntries(fieldsOf(form).filter((field) => field.type !== 'radio' || field.checked)
    .map((field) => [keyOf(field), field.type === 'checkbox' ? field.checked : field.value]));
  const keep = (form) => localStorage.setItem(draftPrefix + form.dataset.draf, JSON.stringify({ at: Date.now(), values: read(form) }));

  const restore = (form) => {
    const kept = localStorage.getItem(draftPrefix + form.dataset.draf);
    if (!kept || form.dataset.drafDibaca) return;
    // What was sent and came back is newer than what was kept.
    if (form.dataset.drafTetap) { keep(form); return; }
    form.dataset.drafDibaca = '1';
    const { values } = JSON.parse(kept);
    // Answers of other steps than the one shown (data-draf-ikut) come along unseen.
    if (form.dataset.drafIkut !== undefined) {
      Object.keys(values).filter((name) => !form.elements[name]).forEach((name) => {
        form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value: values[name] }));
      });
    }
    let changed = false;
    for (const field of fieldsOf(form)) {
      if (!(keyOf(field) in values)) continue;
      if (['checkbox', 'radio'].includes(field.type)) {
        const checked = field.type === 'checkbox' ? values[keyOf(field)] : values[field.name] === field.value;
        changed ||= checked !== field.checked;
        field.checked = checked;
      } else if (values[field.name] !== field.value) {
        field.value = values[field.name];
        changed = true;
      }
    }
    const notice = form.querySelector('[data-draf-pulih]');
    if (changed && notice) notice.hidden = false;
  };

  document.addEventListener('input', ({ target }) => {
    const form = target.form;
    if (form?.dataset.draf) keep(form);
    if (form?.dataset.cari !== undefined && target.type === 'search') searchSoon(form);
  });

  // Search as you type: the same form, sent after a pause in typing.
  let pause;
  const searchSoon = (form) => {
    clearTimeout(pause);
    pause = setTimeout(() => form.requestSubmit(), 350);
  };

  document.addEventListener('click', ({ target }) => {
    const button = target.closest('[data-draf-buang]');
    if (button) {
      localStorage.removeItem(draftPrefix + button.form.dataset.draf);
      location.reload();
    }
    if (target.closest('[data-cetak]')) print();
    const copy = target.closest('[data-salin]');
    if (copy) navigator.clipboard.writeText(copy.dataset.salin);
  });

  document.addEventListener('change', ({ target }) => {
    if (target.dataset.kirim !== undefined) target.form.requestSubmit();
    const all = target.dataset.pilihSemua;
    if (all) document.querySelectorAll(`input[type=checkbox][name="${all}"]`).forEach((box) => { box.checked = target.checked; });
  });

  // Signing out takes the drafts along: the next one at this computer is somebody else.
  document.addEventListener('submit', ({ target }) => {
    if (target.matches('[action="/keluar"]')) {
      Object.keys(localStorage).filter((key) => key.startsWith(draftPrefix)).forEach((key) => localStorage.removeItem(key));
    }
  });

  // Files are dropped onto a form with data-unggah, sent with their progress shown, and the page goes on as without script.
  const drop = (event) => event.target.closest?.('[data-unggah]');
  document.addEventListener('dragover', (event) => {
    if (drop(event)) { event.preventDefault(); drop(event).classList.add('ksd-jatuh'); }
  });
  document.addEventListener('dragleave', (event) => drop(event)?.classList.remove('ksd-jatuh'));
  document.addEventListener('drop', (event) => {
    const form = drop(event);
    if (!form) return;
    event.preventDefault();
    form.classList.remove('ksd-jatuh');
    form.querySelector('input[type=file]').files = event.dataTransfer.files;
  });
  document.addEventListener('submit', (event) => {
    const form = event.target.closest('[data-unggah]');
    if (!form || event.defaultPrevented) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const bar = form.querySelector('progress');
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => { bar.hidden = false; bar.max = total; bar.value = loaded; };
    request.onload = () => {
      // Answered where it was sent, the page itself is the answer; else it leads on.
      if (request.responseURL === form.action || request.status >= 400) {
        const answer = new DOMParser().parseFromString(request.responseText, 'text/html');
        const main = answer.querySelector('main');
        if (!main) { request.onerror(); return; }
        document.querySelector('main').replaceWith(main);
        document.title = answer.title;
        settle();
        main.focus();
      } else {
        location.assign(request.responseURL);
      }
    };
    request.onerror = () => { bar.hidden = true; form.querySelector('[data-unggah-gagal]').hidden = false; };
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.send(new FormData(form, event.submitter));
  }, true);

  // Passkeys: the browser and the gateway speak with each other; the pages only show the button where a browser can.
  const isAddress = /^[\d.]+$|^\[/.test(location.hostname); // Browsers keep passkeys for names only.
  const ask = async (path, body) => {
    const response = await fetch('/api/v1/akun/' + path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  };
  const makePasskey = async (part) => {
    const options = PublicKeyCredential.parseCreationOptionsFromJSON(await ask('passkey/tantangan'));
    const kredensial = await navigator.credentials.create({ publicKey: options });
    await ask('passkey', { kredensial, nama: part.querySelector('input').value || navigator.platform || 'passkey' });
    location.assign('/akun?pesan=tersimpan');
  };
  const usePasskey = async (part) => {
    const options = PublicKeyCredential.parseRequestOptionsFromJSON(await ask('masuk/passkey/tantangan'));
    await ask('masuk/passkey', { kredensial: await navigator.credentials.get({ publicKey: options }) });
    location.assign(part.dataset.passkeyMasuk);
  };
  document.addEventListener('click', ({ target }) => {
    const part = target.closest('button')?.closest('[data-passkey-buat],[data-passkey-masuk]');
    if (!part) return;
    const failed = part.querySelector('[data-passkey-gagal]');
    failed.hidden = true;
    (part.dataset.passkeyBuat === undefined ? usePasskey : makePasskey)(part).catch(() => { failed.hidden = false; });
  });

  // The code of a link, which stands behind the # so that no server sees it, goes into its field and out of the address.
  const readFence = () => document.querySelectorAll('[data-dari-pagar]').forEach((field) => {
    const code = location.hash.slice(1);
    if (!new RegExp(field.dataset.dariPagar).test(code)) return;
    field.value = code;
    history.replaceState(history.state, '', location.pathname + location.search);
  });

  // A page about work under way asks again until the work is done.
  let waiting;
  const settle = () => {
    document.querySelectorAll('[data-draf-selesai]').forEach((mark) => localStorage.removeItem(draftPrefix + mark.dataset.drafSelesai));
    document.querySelectorAll('form[data-draf]').forEach(restore);
    readFence();
    if (window.PublicKeyCredential?.parseRequestOptionsFromJSON && !isAddress) document.querySelectorAll('[data-passkey-buat],[data-passkey-masuk]').forEach((part) => { part.hidden = false; });
    clearTimeout(waiting);
    const progress = document.querySelector('[data-segarkan]');
    if (progress) waiting = setTimeout(() => (window.Blazor?.navigateTo ? Blazor.navigateTo(location.href, { replaceHistoryEntry: true }) : location.reload()), Number(progress.dataset.segarkan) * 1000);
  };

  document.addEventListener('DOMContentLoaded', () => {
    settle();
    window.Blazor?.addEventListener('enhancedload', settle);
  });
})();
