'use client';

import { Button } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { Vues } from '@/domaine/vue/Vues';
import { useMoi } from '@/lib/session/MoiContexte';
import { CarteTrace } from './CarteTrace';
import { useColonnes } from './colonnes';
import { ExporterTraces } from './ExporterTraces';
import { Filtres, FiltresDeLien } from './Filtres';
import { PiedDesTraces } from './PiedDesTraces';
import { useTraces } from './useTraces';
import { Verification } from './Verification';

const EditionTrace = differe(() => import('./EditionTrace').then((module) => module.EditionTrace));

/** Newest first. Filters, search and the place in the list are in the address. */
export function ListeTraces() {
  const t = useTranslations('trace');
  const { peut } = useMoi();
  const router = useRouter();
  const { etat, filtres, requete, demandee, page, toutVoir } = useTraces();
  const effacer = (
    <Button variant="default" onClick={toutVoir}>
      {t('vide.effacer')}
    </Button>
  );
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      actions={<ExporterTraces filtre={demandee} />}
      avant={() => peut('verifierTraces') && <Verification />}
      indice={t('indice')}
      cartes
      filtres={
        <>
          <Filtres etat={filtres} />
          <Vues page="/traces" />
        </>
      }
      etat={etat}
      requete={requete}
      lire={({ consulterTrace: { items } }) => ({ items })}
      colonnes={useColonnes()}
      lienDe={({ id }) => `/traces/${id}`}
      carte={(trace) => <CarteTrace trace={trace} />}
      hauteurLigne={24}
      creation={peut('creerTrace') && { libelle: t('ajouter'), discrete: true }}
      edition={(_trace, fermer) => (
        <EditionTrace trace={null} fermer={fermer} faite={(id) => router.push(`/traces/${id}`)} />
      )}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte'), action: () => effacer }}
      pied={page && <PiedDesTraces etat={filtres} page={page} chargement={requete.loading} />}
    >
      <FiltresDeLien etat={filtres} items={page?.items} />
    </PageDeListe>
  );
}
