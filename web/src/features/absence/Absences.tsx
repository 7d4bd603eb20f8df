'use client';

import { useLocale, useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useColonnes } from './colonnes';
import { Filtres } from './Filtres';
import { useListeAbsencesQuery, useSupprimerAbsenceMutation } from './operations.generated';
import { formaterAbsence } from './quand';
import { useFiltres } from './useFiltres';

const EditionAbsence = differe(() => import('./EditionAbsence').then((module) => module.EditionAbsence));

/** Everybody's for whoever plans; one's own and the closures for all others. */
export function Absences() {
  const t = useTranslations('absence');
  const locale = useLocale();
  const { peut, tient } = useMoi();
  const tous = tient('ABSENCE_GERER') || tient('INTERVENTION_PLANIFIER');
  const etat = useListeSimple();
  const filtres = useFiltres(etat.premierePage);
  const requete = useListeAbsencesQuery({ variables: { ...filtres.variables, ...etat.variables } });
  const [supprimer] = useSupprimerAbsenceMutation(relire('consulterAbsence'));
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t(tous ? 'sousTitre' : 'sousTitreSiennes')}
      etat={etat}
      requete={requete}
      lire={({ consulterAbsence }) => consulterAbsence}
      colonnes={useColonnes()}
      nomDe={({ utilisateur, debut, fin }) =>
        t('nom', {
          qui: utilisateur === null ? t('tous') : nomDe(utilisateur),
          quand: formaterAbsence(debut, fin, locale),
        })
      }
      creation={peut('creerAbsence') && { libelle: t('nouvelle') }}
      modifiable={({ modifiable }) => modifiable && peut('modifierAbsence')}
      edition={(absence, fermer) => <EditionAbsence absence={absence} fermer={fermer} />}
      suppression={
        peut('supprimerAbsence') && {
          question: t('supprimerQuestion'),
          sauf: ({ modifiable }) => !modifiable,
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
        }
      }
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{ titre: t('videFiltre.titre'), texte: t('videFiltre.texte') }}
      filtree={filtres.actifs}
    >
      <Filtres etat={filtres} tous={tous} />
    </PageDeListe>
  );
}
