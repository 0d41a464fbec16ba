/** A button that copies the text beside it; without JavaScript there is no button, and the text can be selected. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const text = this.querySelector('pre')
    if (!text || this.querySelector('button') || navigator.clipboard === undefined) return
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'copy'
    button.textContent = 'Copy'
    const said = document.createElement('span')
    said.className = 'unseen'
    said.setAttribute('role', 'status')
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text.textContent)
      button.textContent = 'Copied'
      said.textContent = 'Copied'
    })
    this.append(button, said)
  }
}
customElements.define('copy-text', CopyText)
