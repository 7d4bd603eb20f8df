'use client';

import { notifications } from '@mantine/notifications';
import { useLocale, useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Texte } from './api/erreur';
import { lireErreur } from './erreurs';

/** Feedback after an action: what went wrong, or the API's own word that it worked, in the reader's language. */
export function useRetours() {
  const locale = useLocale();
  const fermer = useTranslations('commun')('fermer');
  const lire = useCallback((erreur: unknown) => lireErreur(erreur, locale), [locale]);
  const signaler = useCallback(
    (erreur: unknown) => {
      const { message, details } = lireErreur(erreur, locale);
      notifications.show({
        color: 'red',
        title: message,
        message: details,
        autoClose: 10_000,
        role: 'alert',
        closeButtonProps: { 'aria-label': fermer },
      });
    },
    [locale, fermer],
  );
  const confirmer = useCallback(
    (texte: Texte) => {
      notifications.show({
        color: 'green',
        message: texte[locale],
        role: 'status',
        closeButtonProps: { 'aria-label': fermer },
      });
    },
    [locale, fermer],
  );
  /** What is so, and is neither thanks nor a fault. */
  const dire = useCallback(
    (texte: string) => {
      notifications.show({
        color: 'gray',
        message: texte,
        role: 'status',
        closeButtonProps: { 'aria-label': fermer },
      });
    },
    [fermer],
  );
  return { lire, signaler, confirmer, dire };
}
