'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useMoi } from '@/lib/session/MoiContexte';
import { ChoixStatut, useStatut } from './ChoixStatut';
import { useProgrammesQuery } from './operations.generated';
import { useColonnes } from './useColonnes';

const NouveauProgramme = differe(() => import('./NouveauProgramme').then((module) => module.NouveauProgramme));

/** The accounts of programs: what each may do, and when it last came. */
export function ListeProgrammes() {
  const t = useTranslations('programme');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const { statut, choisir } = useStatut(etat.premierePage);
  const requete = useProgrammesQuery({ variables: { ...etat.variables, statut } });
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      indice={t('indice')}
      filtres={<ChoixStatut statut={statut} choisir={choisir} />}
      filtree={statut !== null}
      etat={etat}
      requete={requete}
      lire={({ consulterUtilisateurApi }) => consulterUtilisateurApi}
      colonnes={useColonnes()}
      lienDe={({ id }) => `/comptes-api/${id}`}
      creation={peut('creerUtilisateurApi') && { libelle: t('nouveau') }}
      edition={(_programme, fermer) => <NouveauProgramme fermer={fermer} />}
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{ titre: t('vide.filtre'), texte: t('vide.filtreTexte') }}
    />
  );
}
