'use client';

import { Anchor, Group, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { lienOffre } from '@/domaine/offre/adresse';
import { useTexte } from '@/lib/useTexte';
import type { OffreDeListeFragment } from '../operations.generated';
import { EtatDeLOffre, EtatDeVersion } from '../Pastilles';

/** On a phone: which offer, and where it stands. */
export function CarteOffre({ offre }: { offre: OffreDeListeFragment }) {
  const t = useTranslations('offre');
  const texte = useTexte();
  const { code, fournisseur, versionPreparee, statut, souscriptionsVivantes } = offre;
  return (
    <div>
      <Anchor component={Lien} href={lienOffre(offre)} fw={600}>
        {texte(offre.nom)}
      </Anchor>
      <Text c="dimmed" size="xs">
        <span style={{ fontFamily: 'monospace' }}>{code}</span>
        {fournisseur !== null && ` · ${fournisseur}`}
        {` · ${t('souscriptions', { nombre: souscriptionsVivantes ?? 0 })}`}
      </Text>
      <Group gap={6} mt={4}>
        <EtatDeLOffre offre={offre} />
        {versionPreparee !== null && statut !== 'RETIREE' && <EtatDeVersion {...versionPreparee} />}
      </Group>
    </div>
  );
}
