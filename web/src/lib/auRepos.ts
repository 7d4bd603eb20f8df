'use client';

import { useEffect, useState } from 'react';

/** The browser is not waited for longer. */
const AU_PLUS_MS = 3_000;
const SANS_REPOS_MS = 500;

/** When the page has come and the browser has nothing else to do. Ends with what it answers. */
export function auRepos(faire: () => void): () => void {
  const arret = new AbortController();
  const attendre = () => {
    const minuterie = demander(faire);
    arret.signal.addEventListener('abort', minuterie);
  };
  if (document.readyState === 'complete') attendre();
  else window.addEventListener('load', attendre, { once: true, signal: arret.signal });
  return () => arret.abort();
}

function demander(faire: () => void): () => void {
  // Safari knows no idle time.
  if (!('requestIdleCallback' in window)) {
    const minuterie = globalThis.setTimeout(faire, SANS_REPOS_MS);
    return () => globalThis.clearTimeout(minuterie);
  }
  const demande = window.requestIdleCallback(faire, { timeout: AU_PLUS_MS });
  return () => window.cancelIdleCallback(demande);
}

/** False until then: for what nobody needs first. */
export function useAuRepos(): boolean {
  const [repos, seReposer] = useState(false);
  useEffect(() => auRepos(() => seReposer(true)), []);
  return repos;
}
