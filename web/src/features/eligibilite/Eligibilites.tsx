'use client';

import { Group, Paper, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslations } from 'next-intl';
import { ChoixParRecherche, type EntreeCherchee } from '@/components/champs/ChoixParRecherche';
import { EnTetePage } from '@/components/EnTetePage';
import { Introuvable } from '@/components/etats/Introuvable';
import { ChoixOffre } from '@/domaine/offre/ChoixOffre';
import { useRetours } from '@/lib/useRetours';
import { useTexte } from '@/lib/useTexte';
import { ListeEligibilites } from './ListeEligibilites';
import { usePromotionsACiblerQuery } from './operations.generated';
import { PageCible } from './PageCible';
import { useCible } from './useCible';

/** Who may have what: of one offer or promotion, or all that is kept to somebody. */
export function Eligibilites() {
  const t = useTranslations('eligibilite');
  const { lire } = useRetours();
  const { cible, choisir } = useCible();
  if (cible?.erreur && lire(cible.erreur).code === 'NOT_FOUND') return <Introuvable />;
  if (cible) return <PageCible key={`${cible.sorte} ${cible.id}`} cible={cible} quitter={() => choisir({})} />;
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} />
      <Paper p="md" mb="md" component="section" aria-label={t('choisir')}>
        <Text mb="xs">{t('choisir')}</Text>
        <Group gap="md" align="flex-end">
          <div style={{ flex: '1 1 260px', maxWidth: 400 }}>
            <ChoixOffre libelle={t('offre')} valeur="" changer={(offre) => offre !== '' && choisir({ offre })} />
          </div>
          <div style={{ flex: '1 1 260px', maxWidth: 400 }}>
            <ChoixParRecherche
              libelle={t('promotion')}
              valeur=""
              changer={(promotion) => promotion !== '' && choisir({ promotion })}
              indice={t('promotionIndice')}
              useEntrees={usePromotions}
            />
          </div>
        </Group>
      </Paper>
      <ListeEligibilites />
    </>
  );
}

function usePromotions(saisie: string, actif: boolean) {
  const texte = useTexte();
  const [recherche] = useDebouncedValue(saisie, 150);
  const { data, previousData, loading, error } = usePromotionsACiblerQuery({
    variables: { recherche: recherche || null },
    skip: !actif,
  });
  const items = (data ?? previousData)?.consulterPromotion.items ?? [];
  return {
    entrees: items.map(({ id, nom, code }): EntreeCherchee => ({ id, texte: texte(nom), precision: code })),
    ajour: !loading && recherche === saisie && data !== undefined,
    echec: error !== undefined,
  };
}
