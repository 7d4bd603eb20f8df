'use client';

import { useTranslations } from 'next-intl';

const SUR = 5;

/** A mark, as it is read. */
export function Etoiles({ note }: { note: number }) {
  const t = useTranslations('intervention.avis');
  return (
    <span role="img" aria-label={t('note', { note })} title={t('note', { note })}>
      {'★'.repeat(note)}
      {'☆'.repeat(SUR - note)}
    </span>
  );
}
