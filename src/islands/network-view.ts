class A extends HTMLElement{}; customElements.define('network-view', A); export {}
