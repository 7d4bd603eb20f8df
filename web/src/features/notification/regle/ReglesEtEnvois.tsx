'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { Envois } from './Envois';
import { Regles } from './Regles';

const ONGLETS = ['regles', 'envois'] as const;

/** Who is told of what, and what has become of the mails. Which of them is shown is in the address. */
export function ReglesEtEnvois() {
  const t = useTranslations('notification.regles');
  const { premierePage } = useListeSimple();
  const [onglet, choisir] = useQueryState('onglet', parseAsStringLiteral(ONGLETS).withDefault('regles'));
  return (
    <Tabs
      value={onglet}
      keepMounted={false}
      onChange={(valeur) => {
        premierePage();
        void choisir(ONGLETS.find((connu) => connu === valeur) ?? null, { history: 'push' });
      }}
    >
      <Tabs.List mb="md">
        {ONGLETS.map((connu) => (
          <Tabs.Tab key={connu} value={connu}>
            {t(connu)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="regles">
        <Regles />
      </Tabs.Panel>
      <Tabs.Panel value="envois">
        <Envois />
      </Tabs.Panel>
    </Tabs>
  );
}
