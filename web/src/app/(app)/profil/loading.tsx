export { Chargement as default } from '@/components/etats/Chargement';
