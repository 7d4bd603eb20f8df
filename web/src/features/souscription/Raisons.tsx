'use client';

import { Anchor, Button, List, Skeleton, Stack, Text } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { Lien } from '@/components/Lien';
import { useMontants } from '@/lib/useMontants';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { type OffreDuBesoinFragment, useAlternativesQuery } from './operations.generated';
import type { EtatBesoin } from './useBesoin';

interface Props {
  offre: Pick<OffreDuBesoinFragment, 'cle'>;
  raisons: OffreDuBesoinFragment['eligibilite']['raisons'];
  etat: EtatBesoin;
  /** The other offers are asked for at once. */
  ouvert?: boolean;
}

/** Every reason why not, and what could be taken instead. */
export function Raisons({ offre, raisons, etat, ouvert = false }: Props) {
  const t = useTranslations('souscription.raisons');
  const locale = useLocale();
  const [demandees, demander] = useState(ouvert);
  return (
    <Stack gap={6}>
      <Text fw={600}>{t(etat.besoin.clientId === null ? 'pourquoi' : 'pourquoiClient')}</Text>
      <List size="sm" spacing={2}>
        {raisons.map((raison) => (
          <List.Item key={`${raison.code} ${raison.fr}`}>{raison[locale]}</List.Item>
        ))}
      </List>
      {demandees ? (
        <Autres offreId={offre.cle} etat={etat} />
      ) : (
        <Button variant="default" size="xs" w="fit-content" onClick={() => demander(true)}>
          {t('autres')}
        </Button>
      )}
    </Stack>
  );
}

function Autres({ offreId, etat }: { offreId: string; etat: EtatBesoin }) {
  const t = useTranslations('souscription.raisons');
  const { euros } = useMontants();
  const { lire } = useRetours();
  const texte = useTexte();
  const { data, error } = useAlternativesQuery({ variables: { offreId, ...etat.besoin } });
  const offres = data?.verifierEligibilite.alternatives;
  if (error !== undefined) return <Text role="alert">{lire(error).message}</Text>;
  if (offres === undefined) return <Skeleton height={48} />;
  if (offres.length === 0) return <Text c="dimmed">{t('aucune')}</Text>;
  return (
    <div>
      <Text fw={600}>{t('aLaPlace')}</Text>
      <List size="sm" spacing={2}>
        {offres.map(({ code, nom, coutAnnuel }) => (
          <List.Item key={code}>
            <Anchor component={Lien} href={etat.lien(`/catalogue/${code}/souscrire`)} underline="always">
              {texte(nom)}
            </Anchor>
            {coutAnnuel !== null && ` — ${t('parAn', { prix: euros(coutAnnuel) })}`}
          </List.Item>
        ))}
      </List>
    </div>
  );
}
