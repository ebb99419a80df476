// What an installed app adds to the elements: it keeps verified lists on the device, keeps them up to date, and says when there is no network.
const { ocop } = globalThis;

// Lists that a check has verified outlive the page. What comes out is verified again, and its age decides: an old list never reads as a fresh one.
ocop?.configureStore({
  get: (name) => localStorage.getItem(name) ?? undefined,
  set: (name, value) => localStorage.setItem(name, value),
});

const network = document.querySelector('#network');
function showNetwork() {
  network.textContent = navigator.onLine ? '' : 'Không có mạng: kết quả dựa trên danh sách đã tải trước đó.';
}
addEventListener('online', showNetwork);
addEventListener('offline', showNetwork);
showNetwork();

/** Checks one known product out of sight: that loads the trust list and its status list. */
function refresh() {
  const badge = document.createElement('ocop-star-badge');
  badge.hidden = true;
  badge.link = document.body.dataset.warm;
  badge.addEventListener('ocop-outcome', () => badge.remove(), { once: true });
  document.body.append(badge);
}

if ('serviceWorker' in navigator) {
  navigator.serviceWorker.register('sw.js').then(
    () => navigator.serviceWorker.ready.then(refresh),
    // Without a service worker the app works while there is a network.
    refresh,
  );
} else refresh();
