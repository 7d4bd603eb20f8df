'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { DialogueSuppression } from '@/components/edition/DialogueSuppression';
import { useRetours } from '@/lib/useRetours';
import { type PageDeMenuFragment, useSupprimerPageMutation } from './operations.generated';
import { A_RELIRE } from './relire';

export function SuppressionPage({ page, fermer }: { page: PageDeMenuFragment; fermer: () => void }) {
  const t = useTranslations('application.suppression');
  const router = useRouter();
  const { confirmer } = useRetours();
  const [supprimer] = useSupprimerPageMutation({ refetchQueries: A_RELIRE, awaitRefetchQueries: true });
  return (
    <DialogueSuppression
      nom={page.nom}
      question={t('page')}
      supprimer={async () => {
        const { id, version } = page;
        const { data } = await supprimer({ variables: { input: { id, version } } });
        if (data) confirmer(data.supprimerPage.message);
        router.refresh();
      }}
      fermer={fermer}
    />
  );
}
