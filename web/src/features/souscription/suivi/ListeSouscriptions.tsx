'use client';

import { Button } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { Vues } from '@/domaine/vue/Vues';
import { useSouscriptionsQuery } from '../operations.generated';
import { useColonnes } from './colonnes';
import { ExporterSouscriptions } from './ExporterSouscriptions';
import { Filtres } from './Filtres';
import { useFiltres } from './useFiltres';

/** All subscriptions, the last first. */
export function ListeSouscriptions() {
  const t = useTranslations('souscription.liste');
  const etat = useListeSimple();
  const filtres = useFiltres(etat.premierePage);
  const requete = useSouscriptionsQuery({ variables: { ...filtres.variables, ...etat.variables } });
  const souscrire = (
    <Button component={Lien} href="/catalogue">
      {t('souscrire')}
    </Button>
  );
  function toutVoir(): void {
    filtres.effacer();
    etat.rechercher('');
  }
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      actions={
        <>
          <ExporterSouscriptions filtre={{ ...filtres.variables, recherche: etat.variables.recherche }} />
          {souscrire}
        </>
      }
      indice={t('indice')}
      filtres={<Vues page="/souscriptions" />}
      filtree={filtres.actifs}
      etat={etat}
      requete={requete}
      lire={({ consulterSouscription }) => consulterSouscription}
      colonnes={useColonnes()}
      lienDe={({ id }) => `/souscriptions/${id}`}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte'), action: () => souscrire }}
      videFiltre={{
        titre: t('vide.filtres'),
        texte: t('vide.filtresTexte'),
        action: () => (
          <Button variant="default" onClick={toutVoir}>
            {t('filtres.effacer')}
          </Button>
        ),
      }}
    >
      <Filtres etat={filtres} />
    </PageDeListe>
  );
}
