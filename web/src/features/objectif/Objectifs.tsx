'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useColonnes } from './colonnes';
import { Filtres } from './Filtres';
import { MajAvancement } from './MajAvancement';
import {
  type ObjectifDeListeFragment,
  useListeObjectifsQuery,
  useSupprimerObjectifMutation,
} from './operations.generated';
import { useFiltres } from './useFiltres';

const EditionObjectif = differe(() => import('./EditionObjectif').then((module) => module.EditionObjectif));

/** Everybody's for whoever gives them; one's own for all others. */
export function Objectifs() {
  const t = useTranslations('objectif');
  const { peut, tient } = useMoi();
  const tous = tient('OBJECTIF_GERER');
  const etat = useListeSimple();
  const filtres = useFiltres(etat.premierePage);
  const requete = useListeObjectifsQuery({ variables: { ...filtres.variables, ...etat.variables } });
  const [supprimer] = useSupprimerObjectifMutation(relire('consulterObjectif'));
  const modifiable = peut('modifierObjectif');
  // Whom it is for is chosen among the accounts.
  const creable = peut('creerObjectif') && peut('consulterUtilisateur');
  const nom = (objectif: ObjectifDeListeFragment) =>
    t('nom', { titre: objectif.titre, compte: nomDe(objectif.utilisateur) });
  return (
    <PageDeListe
      titre={t(tous ? 'titre' : 'mesObjectifs')}
      sousTitre={t(tous ? 'sousTitre' : 'sousTitreSiens')}
      indice={t('indice')}
      cartes
      etat={etat}
      requete={requete}
      lire={({ consulterObjectif }) => consulterObjectif}
      colonnes={useColonnes(tous)}
      hauteurLigne={56}
      nomDe={nom}
      autresActions={(objectif) => modifiable && <MajAvancement objectif={objectif} nom={nom(objectif)} />}
      creation={creable && { libelle: t('nouveau') }}
      modifiable={modifiable}
      edition={(objectif, fermer) => <EditionObjectif objectif={objectif} fermer={fermer} />}
      suppression={
        peut('supprimerObjectif') && {
          question: t('supprimerQuestion'),
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
        }
      }
      vide={{ titre: t('vide.titre'), texte: t(creable ? 'vide.texte' : 'vide.siens') }}
      videFiltre={{ titre: t('vide.filtreTitre'), texte: t('vide.filtreTexte') }}
      filtree={filtres.actifs}
    >
      <Filtres etat={filtres} tous={tous} />
    </PageDeListe>
  );
}
