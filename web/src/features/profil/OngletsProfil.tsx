'use client';

import { Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import type { ReactNode } from 'react';

const ONGLETS = ['compte', 'notifications'] as const;

/** Which of the two is shown is in the address: mails lead to the second. What was typed in the first stays. */
export function OngletsProfil({ compte, notifications }: Record<(typeof ONGLETS)[number], ReactNode>) {
  const t = useTranslations('profil.onglets');
  const [onglet, choisir] = useQueryState('onglet', parseAsStringLiteral(ONGLETS).withDefault('compte'));
  return (
    <Tabs
      value={onglet}
      keepMounted={false}
      keepMountedMode="display-none"
      onChange={(valeur) => void choisir(ONGLETS.find((connu) => connu === valeur) ?? null, { history: 'push' })}
    >
      <Tabs.List mb="md">
        {ONGLETS.map((connu) => (
          <Tabs.Tab key={connu} value={connu}>
            {t(connu)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="compte" keepMounted>
        {compte}
      </Tabs.Panel>
      <Tabs.Panel value="notifications">{notifications}</Tabs.Panel>
    </Tabs>
  );
}
