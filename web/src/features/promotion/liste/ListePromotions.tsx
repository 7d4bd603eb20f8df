'use client';

import { Button } from '@mantine/core';
import { IconCalculator } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { Vues } from '@/domaine/vue/Vues';
import { useMoi } from '@/lib/session/MoiContexte';
import { usePromotionsQuery } from '../operations.generated';
import { Filtres } from './Filtres';
import { useColonnes } from './useColonnes';
import { useFiltres } from './useFiltres';

/** What takes something off the price of offers: prepared, in force, ended. All of its state is in the URL. */
export function ListePromotions() {
  const t = useTranslations('promotion');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const etatFiltres = useFiltres(etat.premierePage);
  const { filtres, actifs, effacer } = etatFiltres;
  const requete = usePromotionsQuery({
    variables: {
      ...etat.variables,
      ...(filtres.etat === 'PRESQUE_EPUISEE' ? { presqueEpuisee: true } : { etat: filtres.etat }),
      offreId: filtres.offre || null,
    },
  });
  const simuler = (
    <Button
      component={Lien}
      href="/promotions/simulateur"
      variant="default"
      leftSection={<IconCalculator size={17} aria-hidden />}
    >
      {t('simuler')}
    </Button>
  );
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      actions={simuler}
      indice={t('indice')}
      filtres={
        <>
          <Filtres etat={etatFiltres} />
          <Vues page="/promotions" />
        </>
      }
      filtree={actifs}
      etat={etat}
      requete={requete}
      lire={({ consulterPromotion }) => consulterPromotion}
      colonnes={useColonnes()}
      lienDe={({ id }) => `/promotions/${id}`}
      creation={peut('creerPromotion') && { libelle: t('nouvelle'), lien: '/promotions/nouvelle' }}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{
        titre: t('vide.filtre'),
        texte: t('vide.filtreTexte'),
        action: (creer) => (actifs ? <Button onClick={effacer}>{t('filtres.effacer')}</Button> : creer),
      }}
    />
  );
}
