'use client';

import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useClient } from '@/lib/apollo/useClient';
import { useMoi } from '@/lib/session/MoiContexte';
import { useRetours } from '@/lib/useRetours';
import { enRoute } from './etats';
import {
  ExportDocument,
  type ExportLuFragment,
  type ExportQuery,
  type ExportQueryVariables,
} from './operations.generated';

const FenetreExport = differe(() => import('./FenetreExport').then((module) => module.FenetreExport));

interface Props {
  /** Of the API; without the right to it there is no button. */
  fonction: string;
  /** Asks for the file of the list as it is filtered and ordered now. */
  demander: (langue: 'FR' | 'EN') => Promise<ExportLuFragment | undefined>;
}

/** The filtered list as a file: asked for by one press, then followed in a window that one may leave. */
export function Exporter({ fonction, demander }: Props) {
  const t = useTranslations('domaine.exportation');
  const locale = useLocale();
  const client = useClient();
  const { peut } = useMoi();
  const { signaler } = useRetours();
  const [occupe, occuper] = useState(false);
  const [suivi, suivre] = useState<{ depart: ExportLuFragment; autre: boolean } | null>(null);
  if (!peut(fonction)) return null;

  async function exporter(): Promise<void> {
    occuper(true);
    try {
      const { data } = await client.query<ExportQuery, ExportQueryVariables>({
        query: ExportDocument,
        variables: { id: null },
        fetchPolicy: 'network-only',
      });
      const dernier = data?.voirExport.exportation ?? null;
      // One at a time: whoever has one on its way sees that one.
      if (dernier !== null && enRoute(dernier)) return suivre({ depart: dernier, autre: true });
      const depart = await demander(locale === 'en' ? 'EN' : 'FR');
      if (depart) suivre({ depart, autre: false });
    } catch (erreur) {
      signaler(erreur);
    } finally {
      occuper(false);
    }
  }

  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileExport size={17} aria-hidden />}
        loading={occupe}
        onClick={() => void exporter()}
      >
        {t('exporter')}
      </Button>
      {suivi && <FenetreExport {...suivi} fermer={() => suivre(null)} />}
    </>
  );
}
