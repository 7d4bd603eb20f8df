'use client';

import { SimpleGrid } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Etape } from '@/components/importation/Etape';
import { ChoixPersonnes } from './ChoixPersonnes';
import { NouveauxClients } from './NouveauxClients';
import type { Reglages } from './reglages';

interface Props {
  reglages: Reglages;
  changer: (champs: Partial<Reglages>) => void;
}

/** Who receives the rows that name nobody: chosen by the row's reference, so always the same. */
export function EtapeRepartition({ reglages, changer }: Props) {
  const t = useTranslations('importation.repartition');
  return (
    <Etape titre={t('titre')} aide={t('aide')}>
      <NouveauxClients reglages={reglages} changer={changer} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <ChoixPersonnes type="CLIENT" choisies={reglages.clients} changer={(clients) => changer({ clients })} />
        <ChoixPersonnes
          type="INTERVENANT"
          choisies={reglages.intervenants}
          changer={(intervenants) => changer({ intervenants })}
        />
      </SimpleGrid>
    </Etape>
  );
}
