'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { useFenetres } from '@/components/edition/useFenetres';
import { type PageDeMenuFragment, useSupprimerPageMutation } from './operations.generated';
import { A_RELIRE } from './relire';
import { useMenuAJour } from './useMenuAJour';

const EditionPage = differe(() => import('./EditionPage').then((module) => module.EditionPage));

/** The windows of a page of the menu; a new one belongs to this application, or to none. */
export function useFenetresDePage(applicationId: string | null, modifiable: boolean) {
  const t = useTranslations('application.suppression');
  const montrer = useMenuAJour();
  const [supprimer] = useSupprimerPageMutation(A_RELIRE);
  return useFenetres<PageDeMenuFragment>({
    nomDe: ({ nom }) => nom,
    modifiable,
    edition: (page, fermer) => <EditionPage {...{ page, applicationId, fermer }} />,
    suppression: modifiable && {
      question: t('page'),
      supprimer: ({ id, version }) => montrer(supprimer({ variables: { input: { id, version } } })),
      sauf: ({ integree }) => integree,
    },
  });
}
