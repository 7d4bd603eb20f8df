'use client';

import { useTranslations } from 'next-intl';
import { differe } from '@/components/differe/differe';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { relire } from '@/lib/apollo/relire';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useColonnes } from './colonnes';
import { Filtres, useFiltres } from './Filtres';
import { useListeParametresQuery, useSupprimerParametreMutation } from './operations.generated';

const EditionParametre = differe(() => import('./EditionParametre').then((module) => module.EditionParametre));

export function Parametres() {
  const t = useTranslations('parametre');
  const { peut } = useMoi();
  const etat = useListeSimple();
  const filtres = useFiltres(etat.premierePage);
  const { compte, codification } = filtres;
  const { page, perPage } = etat;
  const requete = useListeParametresQuery({
    variables: { utilisateurId: compte || null, codificationId: codification || null, page, perPage },
  });
  const [supprimer] = useSupprimerParametreMutation(relire('consulterSetting'));
  // An account is chosen by its name: without the accounts, settings are only read.
  const comptes = peut('consulterUtilisateur');
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('sousTitre')}
      etat={etat}
      requete={requete}
      lire={({ consulterSetting }) => consulterSetting}
      colonnes={useColonnes()}
      nomDe={(parametre) =>
        t('nom', { codification: parametre.codification.libelle, compte: nomDe(parametre.utilisateur) })
      }
      creation={comptes && peut('creerSetting') && { libelle: t('nouveau') }}
      modifiable={comptes && peut('modifierSetting')}
      edition={(parametre, fermer) => <EditionParametre {...{ parametre, compte, codification, fermer }} />}
      suppression={
        peut('supprimerSetting') && {
          question: t('supprimerQuestion'),
          supprimer: ({ id, version }) => supprimer({ variables: { input: { id, version } } }),
        }
      }
      vide={{ titre: t('vide.titre'), texte: t('vide.texte') }}
      videFiltre={{ titre: t('vide.filtreTitre'), texte: t('vide.filtreTexte'), action: (creer) => creer }}
      filtree={filtres.actifs}
    >
      <Filtres etat={filtres} comptes={comptes} />
    </PageDeListe>
  );
}
