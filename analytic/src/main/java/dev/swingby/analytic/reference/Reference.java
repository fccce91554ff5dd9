package dev.swingby.analytic.reference;

/** A work whose formulas are used; every solution names its own. */
public enum Reference {
  /** The SIM task, the one-layer theorem, the symmetric flow and its stages. */
  YANG(
      "Yang, Park, Lubana, Okawa, Hu, Tanaka. Swing-by dynamics in concept learning and compositional"
          + " generalization. ICLR 2025 (arXiv 2410.08309).",
      """
      @inproceedings{yang2025swingby,
        title={Swing-by Dynamics in Concept Learning and Compositional Generalization},
        author={Yang, Yongyi and Park, Core Francisco and Lubana, Ekdeep Singh and Okawa, Maya and Hu, Wei and Tanaka, Hidenori},
        booktitle={International Conference on Learning Representations},
        year={2025},
        note={arXiv:2410.08309}
      }\
      """),
  /** Concept space, hidden capabilities, the landscape flow. */
  PARK(
      "Park, Okawa, Lee, Lubana, Tanaka. Emergence of hidden capabilities: exploring learning dynamics"
          + " in concept space. NeurIPS 2024 (arXiv 2406.19370).",
      """
      @inproceedings{park2024emergence,
        title={Emergence of Hidden Capabilities: Exploring Learning Dynamics in Concept Space},
        author={Park, Core Francisco and Okawa, Maya and Lee, Andrew and Lubana, Ekdeep Singh and Tanaka, Hidenori},
        booktitle={Advances in Neural Information Processing Systems},
        year={2024},
        note={arXiv:2406.19370}
      }\
      """),
  /** Marquardt's method, as in MINPACK. */
  MORE(
      "More. The Levenberg-Marquardt algorithm: implementation and theory. Numerical Analysis, LNM 630,"
          + " 1978.",
      """
      @incollection{more1978levenberg,
        title={The {L}evenberg-{M}arquardt algorithm: implementation and theory},
        author={Mor{\\'e}, Jorge J.},
        booktitle={Numerical Analysis},
        series={Lecture Notes in Mathematics},
        volume={630},
        pages={105--116},
        publisher={Springer},
        year={1978}
      }\
      """),
  /** Decoupled modes of deep linear networks. */
  SAXE(
      "Saxe, McClelland, Ganguli. Exact solutions to the nonlinear dynamics of learning in deep linear"
          + " neural networks. ICLR 2014 (arXiv 1312.6120).",
      """
      @inproceedings{saxe2014exact,
        title={Exact solutions to the nonlinear dynamics of learning in deep linear neural networks},
        author={Saxe, Andrew M. and McClelland, James L. and Ganguli, Surya},
        booktitle={International Conference on Learning Representations},
        year={2014},
        note={arXiv:1312.6120}
      }\
      """),
  /** The matrix Riccati solution for whitened inputs. */
  FUKUMIZU(
      "Fukumizu. Effect of batch learning in multilayer neural networks. ICONIP 1998.",
      """
      @inproceedings{fukumizu1998effect,
        title={Effect of Batch Learning in Multilayer Neural Networks},
        author={Fukumizu, Kenji},
        booktitle={International Conference on Neural Information Processing},
        year={1998}
      }\
      """),
  /** The same from any balanced start. */
  BRAUN(
      "Braun, Domine, Fitzgerald, Saxe. Exact learning dynamics of deep linear networks with prior"
          + " knowledge. NeurIPS 2022.",
      """
      @inproceedings{braun2022exact,
        title={Exact learning dynamics of deep linear networks with prior knowledge},
        author={Braun, Lukas and Domin{\\'e}, Cl{\\'e}mentine and Fitzgerald, James and Saxe, Andrew},
        booktitle={Advances in Neural Information Processing Systems},
        year={2022}
      }\
      """),
  /** The same from any lambda-balanced start. */
  DOMINE(
      "Domine, Anguita, Proca, Braun, Kunin, Mediano, Saxe. From lazy to rich: exact learning dynamics"
          + " in deep linear networks. ICLR 2025 (arXiv 2409.14623).",
      """
      @inproceedings{domine2025lazy,
        title={From Lazy to Rich: Exact Learning Dynamics in Deep Linear Networks},
        author={Domin{\\'e}, Cl{\\'e}mentine C. J. and Anguita, Nicolas and Proca, Alexandra M. and Braun, Lukas and Kunin, Daniel and Mediano, Pedro A. M. and Saxe, Andrew M.},
        booktitle={International Conference on Learning Representations},
        year={2025},
        note={arXiv:2409.14623}
      }\
      """),
  /** The flow of the product of balanced layers. */
  ARORA(
      "Arora, Cohen, Hazan. On the optimization of deep networks: implicit acceleration by"
          + " overparameterization. ICML 2018.",
      """
      @inproceedings{arora2018optimization,
        title={On the Optimization of Deep Networks: Implicit Acceleration by Overparameterization},
        author={Arora, Sanjeev and Cohen, Nadav and Hazan, Elad},
        booktitle={International Conference on Machine Learning},
        year={2018}
      }\
      """),
  /** Momentum. */
  POLYAK(
      "Polyak. Some methods of speeding up the convergence of iteration methods. USSR Computational"
          + " Mathematics and Mathematical Physics 4(5), 1964.",
      """
      @article{polyak1964some,
        title={Some methods of speeding up the convergence of iteration methods},
        author={Polyak, Boris T.},
        journal={USSR Computational Mathematics and Mathematical Physics},
        volume={4},
        number={5},
        pages={1--17},
        year={1964}
      }\
      """),
  /** Momentum in continuous time. */
  KOVACHKI(
      "Kovachki, Stuart. Continuous time analysis of momentum methods. JMLR 22, 2021.",
      """
      @article{kovachki2021continuous,
        title={Continuous Time Analysis of Momentum Methods},
        author={Kovachki, Nikola B. and Stuart, Andrew M.},
        journal={Journal of Machine Learning Research},
        volume={22},
        number={17},
        year={2021}
      }\
      """),
  /** The integrator, and the error of Euler's method. */
  HAIRER(
      "Hairer, Norsett, Wanner. Solving ordinary differential equations I: nonstiff problems. Springer,"
          + " second edition, 1993.",
      """
      @book{hairer1993solving,
        title={Solving Ordinary Differential Equations I: Nonstiff Problems},
        author={Hairer, Ernst and N{\\o}rsett, Syvert P. and Wanner, Gerhard},
        edition={2},
        publisher={Springer},
        year={1993}
      }\
      """),
  /** The diffusion view of minibatches. */
  MANDT(
      "Mandt, Hoffman, Blei. Stochastic gradient descent as approximate Bayesian inference. JMLR 18,"
          + " 2017.",
      """
      @article{mandt2017stochastic,
        title={Stochastic Gradient Descent as Approximate {B}ayesian Inference},
        author={Mandt, Stephan and Hoffman, Matthew D. and Blei, David M.},
        journal={Journal of Machine Learning Research},
        volume={18},
        year={2017}
      }\
      """),
  /** Moments of Gaussians. */
  ISSERLIS(
      "Isserlis. On a formula for the product-moment coefficient of any order of a normal frequency"
          + " distribution in any number of variables. Biometrika 12, 1918.",
      """
      @article{isserlis1918formula,
        title={On a formula for the product-moment coefficient of any order of a normal frequency distribution in any number of variables},
        author={Isserlis, Leon},
        journal={Biometrika},
        volume={12},
        year={1918}
      }\
      """);

  private final String text;
  private final String bibtex;

  Reference(String text, String bibtex) {
    this.text = text;
    this.bibtex = bibtex;
  }

  /** Authors, title, place, year, in one line. */
  public String text() {
    return text;
  }

  /** The entry for a bibliography. */
  public String bibtex() {
    return bibtex;
  }
}
