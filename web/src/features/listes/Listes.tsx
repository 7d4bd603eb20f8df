'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { ListeModeles } from './ListeModeles';
import { useListeCourte } from './ListeOrdonnee';
import { ListeSecteurs } from './ListeSecteurs';
import { ListeStatuts } from './ListeStatuts';
import { ListeUrgences } from './ListeUrgences';

const LISTES = ['statuts', 'urgences', 'secteurs', 'modeles'] as const;

/** Which of the lists is shown is in the address. */
export function Listes() {
  const t = useTranslations('listes');
  const { premierePage } = useListeCourte();
  const [liste, choisir] = useQueryState('liste', parseAsStringLiteral(LISTES).withDefault('statuts'));
  return (
    <Tabs
      value={liste}
      keepMounted={false}
      onChange={(valeur) => {
        premierePage();
        void choisir(LISTES.find((connue) => connue === valeur) ?? null, { history: 'push' });
      }}
    >
      <Tabs.List mb="md">
        {LISTES.map((connue) => (
          <Tabs.Tab key={connue} value={connue}>
            {t(connue)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="statuts">
        <ListeStatuts />
      </Tabs.Panel>
      <Tabs.Panel value="urgences">
        <ListeUrgences />
      </Tabs.Panel>
      <Tabs.Panel value="secteurs">
        <ListeSecteurs />
      </Tabs.Panel>
      <Tabs.Panel value="modeles">
        <ListeModeles />
      </Tabs.Panel>
    </Tabs>
  );
}
