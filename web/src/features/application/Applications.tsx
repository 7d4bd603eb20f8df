'use client';

import { Badge, Tabs } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useMoi } from '@/lib/session/MoiContexte';
import { ListeApplications } from './ListeApplications';
import { usePagesSansApplicationQuery } from './operations.generated';
import { PagesSansApplication } from './PagesSansApplication';

const ONGLETS = ['applications', 'sans'] as const;

/** The applications, and the pages that are in nobody's menu; which of the two is in the address. */
export function Applications() {
  const t = useTranslations('application');
  const { peut } = useMoi();
  const [onglet, choisir] = useQueryState('onglet', parseAsStringLiteral(ONGLETS).withDefault('applications'));
  const { data } = usePagesSansApplicationQuery({ skip: !peut('consulterPage') });
  const nombre = data?.consulterPage.pagination.totalItems ?? 0;
  if (!peut('consulterPage')) return <ListeApplications />;
  return (
    <Tabs
      value={onglet}
      keepMounted={false}
      onChange={(valeur) => void choisir(ONGLETS.find((connu) => connu === valeur) ?? null, { history: 'push' })}
    >
      <Tabs.List mb="md">
        <Tabs.Tab value="applications">{t('onglets.applications')}</Tabs.Tab>
        <Tabs.Tab value="sans" rightSection={nombre > 0 ? <Badge color="gray">{nombre}</Badge> : undefined}>
          {t('onglets.sans')}
        </Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="applications">
        <ListeApplications />
      </Tabs.Panel>
      <Tabs.Panel value="sans">
        <PagesSansApplication />
      </Tabs.Panel>
    </Tabs>
  );
}
