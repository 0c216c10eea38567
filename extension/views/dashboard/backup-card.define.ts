import { BackupCardElement } from './backup-card.element';

if (!customElements.get('rollcall-backup-card')) customElements.define('rollcall-backup-card', BackupCardElement);

declare global {
  interface HTMLElementTagNameMap {
    'rollcall-backup-card': BackupCardElement;
  }
}
